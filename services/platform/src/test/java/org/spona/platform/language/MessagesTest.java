package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void saysTheSameThingsInEveryLanguage() throws IOException {
        var serbian = new TreeSet<>(bundle("platform").stringPropertyNames());
        var english = new TreeSet<>(bundle("platform_en").stringPropertyNames());
        assertThat(english).isEqualTo(serbian);
    }

    @Test
    void keepsPlaceholdersInEveryLanguage() throws IOException {
        var english = bundle("platform_en");
        bundle("platform")
                .forEach((code, text) -> assertThat(placeholders(english.getProperty(code.toString())))
                        .as(code.toString())
                        .isEqualTo(placeholders(text.toString())));
    }

    @Test
    void hasNoApostropheThatMessageFormatWouldSwallow() throws IOException {
        for (var name : List.of("platform", "platform_en")) {
            assertThat(bundle(name)).allSatisfy((code, text) -> {
                if (!code.toString().startsWith("pattern.")) {
                    assertThat(text.toString()).as(code.toString()).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void writesCyrillicFromLatin() {
        assertThat(say("shell.search", "sr-Latn")).isEqualTo("Pretraga praksi, propisa, sastanaka, ljudi");
        assertThat(say("shell.search", "sr-Cyrl")).isEqualTo("Претрага пракси, прописа, састанака, људи");
        assertThat(say("shell.search", "en")).isEqualTo("Search practices, regulations, meetings, people");
        assertThat(say("brand", "sr-Cyrl")).isEqualTo("Спона");
    }

    @Test
    void writesArgumentsInCyrillicToo() {
        assertThat(say("block.open", "sr-Cyrl", "Moje prakse")).isEqualTo("Отвори: Моје праксе");
        assertThat(say("pager.position", "sr-Cyrl", 2, 1200)).isEqualTo("2. од 1.200");
    }

    @Test
    void leavesPlaceholdersOfValidationAlone() {
        assertThat(say("jakarta.validation.constraints.Size.message", "sr-Cyrl"))
                .isEqualTo("Упиши најмање {min}, а највише {max} знакова.");
    }

    @Test
    void answersALanguageWithoutABundleInSerbian() {
        assertThat(say("navigation.home", "mk")).isEqualTo("Početna");
    }

    @Test
    void hasEveryTextThatTemplatesUse() throws IOException {
        var codes = new TreeSet<String>();
        for (var template : templates()) {
            Pattern.compile("#\\{([a-z-]+(?:\\.[a-zA-Z-]+)*)")
                    .matcher(withoutComments(template))
                    .results()
                    .map(code -> code.group(1))
                    .forEach(codes::add);
        }
        assertThat(codes)
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> assertThat(say(code, "en")).isNotBlank());
    }

    private String say(String code, String language, Object... arguments) {
        return messages.getMessage(code, arguments, java.util.Locale.forLanguageTag(language));
    }

    private static Stream<Resource> stream(String pattern) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static List<Resource> templates() throws IOException {
        return Stream.concat(stream("classpath:templates/shell/*.html"), stream("classpath:templates/error/*.html"))
                .toList();
    }

    private static String withoutComments(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    }

    private static Properties bundle(String name) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("messages/" + name + ".properties"), StandardCharsets.UTF_8));
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
