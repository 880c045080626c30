package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("bundles")
record MessagesTest(Messages bundle) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<Messages> bundles() {
        return Messages.in("**");
    }

    @Test
    void saysTheSameThingsInEveryLanguage() {
        assertThat(bundle.languages())
                .hasSizeGreaterThan(1)
                .allSatisfy(language -> assertThat(language.texts().stringPropertyNames())
                        .as(language.toString())
                        .containsExactlyInAnyOrderElementsOf(bundle.keys()));
    }

    @Test
    void namesTheSameValuesInEveryLanguage() {
        assertThat(bundle.keys())
                .allSatisfy(key -> assertThat(bundle.languages().stream()
                                .map(language -> placeholders(language.texts().getProperty(key, "")))
                                .distinct())
                        .as(key)
                        .hasSize(1));
    }

    @Test
    void leavesNothingEmpty() {
        assertThat(bundle.languages())
                .allSatisfy(language -> assertThat(language.texts().entrySet())
                        .as(language.toString())
                        .noneMatch(entry -> entry.getValue().toString().isBlank()));
    }

    /** A single apostrophe switches the placeholders after it off (java.text.MessageFormat). */
    @Test
    void doublesApostrophesWhereValuesAreNamed() {
        assertThat(bundle.languages())
                .allSatisfy(language -> assertThat(language.texts().values())
                        .as(language.toString())
                        .map(Object::toString)
                        .filteredOn(text -> PLACEHOLDER.matcher(text).find())
                        .noneMatch(text -> SINGLE_APOSTROPHE.matcher(text).find()));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
