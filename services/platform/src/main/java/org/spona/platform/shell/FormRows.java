package org.spona.platform.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.problem.InvalidInput;
import org.springframework.core.convert.ConversionService;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Shows a form again that was sent to get a row more, or less, in one of its lists. Nothing is saved, and nothing typed is lost: what could
 * not be read stands in its row again, wherever that has moved. The buttons are {@code shell/form :: add}, {@code remove}, {@code up} and
 * {@code down}.
 */
public final class FormRows {

    private static final int GONE = -1;

    private final ConversionService conversion;

    FormRows(ConversionService conversion) {
        this.conversion = conversion;
    }

    /**
     * Shows it with a row more at the end of a list.
     *
     * @param typed what was sent
     * @param form with the further row
     */
    public void add(BindingResult typed, Object form, Model model) {
        show(typed, form, Optional::of, model);
    }

    /**
     * Shows it without a row.
     *
     * @param typed what was sent
     * @param list the path of the list
     * @param row from {@code 0}
     * @param form without the row
     */
    public void remove(BindingResult typed, String list, int row, Object form, Model model) {
        show(typed, form, inRows(list, at -> at == row ? GONE : at < row ? at : at - 1), model);
    }

    /**
     * Shows it with the rows of a list in another order.
     *
     * @param order for each new place the place at which its row was
     * @param form in that order
     */
    public void reorder(BindingResult typed, String list, List<Integer> order, Object form, Model model) {
        show(typed, form, inRows(list, order::indexOf), model);
    }

    /** Where a field stands once each row of a list has another place. */
    private static Function<String, Optional<String>> inRows(String list, IntUnaryOperator place) {
        Pattern inRow = Pattern.compile("(" + Pattern.quote(list) + "\\[)(\\d+)(].*)");
        return field -> {
            Matcher row = inRow.matcher(field);
            if (!row.matches()) {
                return Optional.of(field);
            }
            int placed = place.applyAsInt(Integer.parseInt(row.group(2)));
            return placed == GONE ? Optional.empty() : Optional.of(row.group(1) + placed + row.group(3));
        };
    }

    /**
     * Shows what was saved with what is still missing at its fields.
     *
     * @param name of the form in the model
     */
    public void mend(String name, Object form, InvalidInput missing, Model model) {
        var errors = new BeanPropertyBindingResult(form, name);
        errors.initConversion(conversion);
        missing.putInto(errors);
        model.addAttribute(name, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, errors);
    }

    private void show(BindingResult typed, Object form, Function<String, Optional<String>> moved, Model model) {
        var again = new BeanPropertyBindingResult(form, typed.getObjectName());
        again.initConversion(conversion);
        typed.getFieldErrors()
                .forEach(error -> moved.apply(error.getField())
                        .ifPresent(field -> again.addError(new FieldError(
                                error.getObjectName(),
                                field,
                                error.getRejectedValue(),
                                error.isBindingFailure(),
                                error.getCodes(),
                                error.getArguments(),
                                error.getDefaultMessage()))));
        model.addAttribute(typed.getObjectName(), form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + typed.getObjectName(), again);
    }
}
