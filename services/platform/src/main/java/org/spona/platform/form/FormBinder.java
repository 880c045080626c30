package org.spona.platform.form;

import jakarta.servlet.ServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.validation.FieldError;
import org.springframework.validation.MessageCodesResolver;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Makes the record behind a form of what was sent, and single values of parameters, paths and headers. What cannot be read is told at
 * its field with what was typed there, and the record holds all the rest, so that the form can be shown again.
 *
 * <p>The words for it are in the message bundles: {@code typeMismatch.<type>}, for all enumerations
 * {@code typeMismatch.java.lang.Enum}, and {@code unreadableText}.
 */
class FormBinder extends ExtendedServletRequestDataBinder {

    private static final MessageCodesResolver CODES = new EnumCodes();

    private @Nullable AbstractPropertyBindingResult told;

    FormBinder(@Nullable Object target, String objectName) {
        super(target, objectName);
        setMessageCodesResolver(CODES);
        // Forms are records: there is nothing to set once they are made.
        setDeclarativeBinding(true);
    }

    @Override
    public void construct(ServletRequest request) {
        SentFields fields = SentFields.of(request);
        try {
            construct(fields.resolver(super.createValueResolver(request)));
        } catch (BeanInstantiationException refused) {
            throw new Refusal(CommonError.BAD_REQUEST, refused);
        }
        if (getTarget() == null) {
            return;
        }
        var misplaced = fields.misplaced();
        if (!getBindingResult().hasErrors() && misplaced.isEmpty()) {
            return;
        }
        var errors = new BeanPropertyBindingResult(getTarget(), getObjectName());
        errors.setMessageCodesResolver(CODES);
        if (getConversionService() != null) {
            errors.initConversion(getConversionService());
        }
        getBindingResult().getAllErrors().forEach(error -> errors.addError(fields.withAllValues(error)));
        misplaced.forEach((field, values) -> {
            if (errors.getFieldType(field) != null) {
                errors.addError(new FieldError(
                        getObjectName(),
                        field,
                        String.join(" ", values),
                        true,
                        errors.resolveMessageCodes(TypeMismatchException.ERROR_CODE, field),
                        null,
                        null));
            }
        });
        addViolations(getTarget(), errors);
        told = errors;
    }

    /** What cannot be read keeps Spring from checking the record that it stands in; all else that is wrong there is told at once. */
    private void addViolations(Object form, BeanPropertyBindingResult errors) {
        var violations = new BeanPropertyBindingResult(form, getObjectName());
        violations.setMessageCodesResolver(CODES);
        getValidatorsToApply().forEach(validator -> validator.validate(form, violations));
        violations.getFieldErrors().stream()
                .filter(violation -> !errors.hasFieldErrors(violation.getField()))
                .forEach(errors::addError);
    }

    /** Once made, the errors know the record that they are about. */
    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return told == null ? super.getInternalBindingResult() : told;
    }

    @Override
    public <T> @Nullable T convertIfNecessary(
            @Nullable Object value, @Nullable Class<T> requiredType, @Nullable MethodParameter parameter)
            throws TypeMismatchException {
        requireWellFormed(value, requiredType);
        return withoutGaps(super.convertIfNecessary(value, requiredType, parameter), requiredType);
    }

    @Override
    public <T> @Nullable T convertIfNecessary(@Nullable Object value, @Nullable Class<T> requiredType)
            throws TypeMismatchException {
        requireWellFormed(value, requiredType);
        return super.convertIfNecessary(value, requiredType);
    }

    private static void requireWellFormed(@Nullable Object value, @Nullable Class<?> requiredType) {
        switch (value) {
            case String text
            when !WellFormedText.isWellFormed(text) ->
                throw new UnreadableText(WellFormedText.toWellFormed(text), requiredType);
            case String[] texts
            when !Arrays.stream(texts).allMatch(WellFormedText::isWellFormed) ->
                throw new UnreadableText(
                        Arrays.stream(texts).map(WellFormedText::toWellFormed).toArray(String[]::new), requiredType);
            case MultipartFile file
            when !WellFormedText.isWellFormed(Objects.requireNonNullElse(file.getOriginalFilename(), "")) ->
                throw new UnreadableText("", requiredType);
            case null, default -> {}
        }
    }

    /** A choice left empty among others is none. */
    @SuppressWarnings("unchecked") // a list of the same type
    private static <T> @Nullable T withoutGaps(@Nullable T converted, @Nullable Class<T> requiredType) {
        if (converted instanceof Collection<?> values
                && requiredType != null
                && values.stream().anyMatch(Objects::isNull)) {
            var kept = values.stream().filter(Objects::nonNull);
            if (requiredType.isAssignableFrom(ArrayList.class)) {
                return (T) kept.collect(Collectors.toCollection(ArrayList::new));
            }
            if (requiredType.isAssignableFrom(LinkedHashSet.class)) {
                return (T) kept.collect(Collectors.toCollection(LinkedHashSet::new));
            }
        }
        return converted;
    }

    /** A text with characters that nothing can keep. */
    static final class UnreadableText extends TypeMismatchException {

        private static final long serialVersionUID = 1;

        /** @param shown what was typed, as far as it can be shown */
        UnreadableText(Object shown, @Nullable Class<?> requiredType) {
            super(shown, requiredType);
        }

        @Override
        public String getErrorCode() {
            return "unreadableText";
        }
    }

    /** Enumerations have their words together. */
    private static final class EnumCodes extends DefaultMessageCodesResolver {

        private static final long serialVersionUID = 1;

        @Override
        public String[] resolveMessageCodes(
                String errorCode, String objectName, String field, @Nullable Class<?> fieldType) {
            boolean anEnum = fieldType != null && fieldType.isEnum();
            return super.resolveMessageCodes(errorCode, objectName, field, anEnum ? Enum.class : fieldType);
        }
    }
}
