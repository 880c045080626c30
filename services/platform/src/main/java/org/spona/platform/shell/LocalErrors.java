package org.spona.platform.shell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The errors of a form as sentences that say what they are about, in the language of a page, as {@code #errors} in templates.
 *
 * @param messages the texts
 * @param locale the page's
 */
public record LocalErrors(MessageSource messages, Locale locale) {

    private static final Set<String> EMPTY = Set.of("NotBlank", "NotEmpty", "NotNull");

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    /**
     * An error away from its field: "Popunite polje „Naziv“.", "2. obaveza: upišite šta treba uraditi." A field is named by the message
     * {@code <labels>.<field>}, a row of a list by {@code <labels>.<list>.row}; a step {@code content} may be left out. What a service
     * says in words of its own stands alone.
     *
     * @param field its path in the form
     * @param code of the constraint, the binder or a service
     * @param message what to mend, as it stands at the field
     * @param labels how the messages begin that name fields; null when there are none
     */
    public String sentence(String field, String code, String message, @Nullable String labels) {
        var index = ROW.matcher(field);
        String row = index.find()
                ? named(labels, field.substring(0, index.start()) + ".row", Integer.parseInt(index.group(1)) + 1)
                : null;
        String label = named(labels, index.replaceAll(""));
        if (label == null || saidByService(code, message)) {
            return joined(row, message);
        }
        return EMPTY.contains(code)
                ? joined(row, messages.getMessage("form.error.empty", new Object[] {label}, locale))
                : joined(row == null ? label : row + ", " + lower(label), message);
    }

    private @Nullable String named(@Nullable String labels, String name, Object... arguments) {
        if (labels == null) {
            return null;
        }
        String exact = message(labels + "." + name, arguments);
        return exact == null ? message(labels + "." + name.replace("content.", ""), arguments) : exact;
    }

    /** Codes of services are keys of messages; the constraints' and the binder's are single words, with one message for all fields. */
    private boolean saidByService(String code, String said) {
        String general = message("jakarta.validation.constraints." + code + ".message");
        return code.contains(".") || (general != null && !general.contains("{") && !general.equals(said));
    }

    private @Nullable String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, null, locale);
    }

    private static String joined(@Nullable String subject, String sentence) {
        return subject == null ? sentence : subject + ": " + lower(sentence);
    }

    /** As within a sentence; abbreviations stay. */
    private static String lower(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }
}
