package org.spona.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link House} that all classes share; it starts with the first and ends after the last. Two classes run beside each other: one
 * that disturbs others, or counts what they make, says {@link org.junit.jupiter.api.parallel.Isolated}. With
 * {@code infra/verify --deep} all try more: pages are checked at both widths.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InHouse.Shared.class)
@Tag("deeper")
@interface InHouse {

    /** Keeps the house until all tests have run. */
    final class Shared implements ParameterResolver {

        private static final ExtensionContext.Namespace HOUSES = ExtensionContext.Namespace.create(InHouse.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(House.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(HOUSES).computeIfAbsent(House.class, type -> House.start(), House.class);
        }
    }
}
