package org.spona.platform.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.links.LinkKinds.End;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

class LinkKindsTest {

    private final LinkKinds shipped = shipped();

    @ParameterizedTest
    @CsvSource({
        "implements, practice, regulation, true",
        "implements, practice, update, true",
        "implements, practice, practice, false",
        "implements, update, regulation, false",
        "continues, practice, practice, true",
        "continues, practice, web, true",
        "about, meeting, practice, true",
        "about, practice, meeting, false",
        "evidence, obligation, practice, true",
        "cites, update, practice, true"
    })
    void joinThingsOfSomeKindsOnly(String name, String from, String to, boolean joined) {
        assertThat(shipped.find(name).orElseThrow().joins(from, to)).isEqualTo(joined);
    }

    @Test
    void areOfferedByWhereTheyBegin() {
        assertThat(shipped.namesFrom("obligation")).containsExactly("evidence");
        assertThat(shipped.namesFrom("practice"))
                .contains("implements", "continues")
                .doesNotContain("about", "evidence");
        assertThat(shipped.namesFrom("person")).isEmpty();
    }

    @Test
    void tellALineageWhereOneEndCameFirst() {
        assertThat(shipped.namesWithFirst(End.TO)).containsExactly("continues", "adapted-from");
        assertThat(shipped.namesWithFirst(End.FROM)).containsExactly("led-to");
        assertThat(shipped.namesOfLineage()).containsExactlyInAnyOrder("continues", "adapted-from", "led-to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr", "en"})
    void haveAWordForEachOfTheirEnds(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/platform");
        messages.setDefaultEncoding("UTF-8");
        assertThat(shipped.kinds().keySet())
                .allSatisfy(kind -> List.of("", ".reverse")
                        .forEach(end -> assertThat(messages.getMessage(
                                        "link.kind." + kind + end, null, Locale.forLanguageTag(language)))
                                .isNotBlank()));
    }

    private static LinkKinds shipped() {
        try {
            var source = new YamlPropertySourceLoader().load("platform", new ClassPathResource("platform.yml"));
            return new Binder(ConfigurationPropertySources.from(source))
                    .bind("spona.links", LinkKinds.class)
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
