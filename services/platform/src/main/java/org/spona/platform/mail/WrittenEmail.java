package org.spona.platform.mail;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.spona.platform.mail.EmailAddress.Reading;

/**
 * An address to which a mail can be sent ({@link EmailAddress}), or nothing. Kept as text until it is known to be one, so that a form
 * shows again what was typed.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenEmail.Check.class)
public @interface WrittenEmail {

    String message() default "{email.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it, and says why it cannot be used. */
    class Check implements ConstraintValidator<WrittenEmail, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            if (typed == null
                    || typed.isBlank()
                    || !(EmailAddress.read(typed) instanceof Reading.Unusable(EmailAddress.Reason reason))) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + reason.message() + "}")
                    .addConstraintViolation();
            return false;
        }
    }
}
