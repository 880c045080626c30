package org.spona.regulations.regulation;

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
 * Where an act was published, as lawyers cite it: the gazette's name, then number and year, then whatever follows
 * (corrections, later numbers). {@code Sl. glasnik RS 24/2011}, {@code "Sl. list CG", br. 27/2013 i 1/2015}, {@code NN 18/22}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Gazette.Check.class)
@interface Gazette {

    String message() default "{regulation.gazette.shape}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the shape only: whether the number exists, the gazette knows. */
    class Check implements ConstraintValidator<Gazette, String> {

        private static final Pattern SHAPE =
                Pattern.compile("[\"„“”«»]?\\p{L}[^\\d/]{1,80}\\d{1,4}/(\\d{4}|\\d{2})(\\D.*)?", Pattern.DOTALL);

        @Override
        public boolean isValid(@Nullable String gazette, ConstraintValidatorContext context) {
            return gazette == null
                    || gazette.isBlank()
                    || SHAPE.matcher(gazette.strip()).matches();
        }
    }
}
