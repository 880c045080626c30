package org.spona.members.organisation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A colour, such as {@code #12546b}, on which white letters can be read: their contrast is at least 4.5 (WCAG 2.2, success criterion 1.4.3).
 * Nothing is allowed.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LegibleColour.Check.class)
public @interface LegibleColour {

    String message() default "{colour.illegible}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Computes the contrast. */
    class Check implements ConstraintValidator<LegibleColour, String> {

        private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
        private static final double LEAST = 4.5;

        @Override
        public boolean isValid(@Nullable String colour, ConstraintValidatorContext context) {
            return colour == null
                    || colour.isEmpty()
                    || (COLOUR.matcher(colour).matches() && contrastWithWhite(colour) >= LEAST);
        }

        /** WCAG 2.2, "contrast ratio". */
        private static double contrastWithWhite(String colour) {
            return 1.05 / (luminance(Integer.parseInt(colour.substring(1), 16)) + 0.05);
        }

        /** WCAG 2.2, "relative luminance". */
        private static double luminance(int rgb) {
            return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        }

        private static double linear(int component) {
            double part = (component & 0xff) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }
}
