package org.spona.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that a page may link to, or a list of such: absolute, {@code http} or {@code https} (RFC 3986); nothing is
 * allowed.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {WebAddress.OneCheck.class, WebAddress.ListCheck.class})
public @interface WebAddress {

    String message() default "{web-address.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at scheme and host; nothing is asked of the network. */
    class OneCheck implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
            return address == null || address.isBlank() || leadsToTheWeb(address.strip());
        }

        /** Whether a text is such an address. */
        public static boolean leadsToTheWeb(String address) {
            try {
                URI uri = new URI(address);
                String scheme = uri.getScheme();
                return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                        && uri.getHost() != null
                        && uri.getUserInfo() == null;
            } catch (URISyntaxException unreadable) {
                return false;
            }
        }
    }

    /** The same of each. */
    class ListCheck implements ConstraintValidator<WebAddress, List<String>> {

        private final OneCheck each = new OneCheck();

        @Override
        public boolean isValid(@Nullable List<String> addresses, ConstraintValidatorContext context) {
            return addresses == null || addresses.stream().allMatch(address -> each.isValid(address, context));
        }
    }
}
