package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.dom.Element;
import org.attoparser.dom.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.infra.checks.repository.Template.Attribute;

/** Words come from message bundles, behaviour and looks from files: the pages' policy allows nothing inline. */
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("templates")
record TemplatesTest(Template template) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What Thymeleaf works out: messages, variables, addresses, fragments; also inline. */
    private static final Pattern WORKED_OUT =
            Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|[#$*@~]\\{[^{}]*}", Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    private static final Pattern NAMED_MESSAGE = Pattern.compile("#\\{\\s*([A-Za-z0-9._-]+)\\s*[}(]");

    /** What stands in an element that has one of these is an example for people who open the file. */
    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");

    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "placeholder", "aria-label", "label", "aria-description");

    private static final Set<String> SPOKEN_EXPRESSIONS =
            Stream.concat(Stream.of("text"), SPOKEN.stream()).map("th:"::concat).collect(Collectors.toSet());

    static Stream<Template> templates() {
        return Template.all();
    }

    @Test
    void hasNoWordOfItsOwn() {
        assertThat(template.texts())
                .filteredOn(text -> hasWord(withoutExpressions(text.getContent())))
                .filteredOn(text -> Template.around(text).noneMatch(TemplatesTest::replacesItsContent))
                .filteredOn(text -> Template.around(text).noneMatch(TemplatesTest::namesLanguage))
                .extracting(text -> text.getContent().strip())
                .isEmpty();
    }

    @Test
    void hasNoWordOfItsOwnInAttributes() {
        assertThat(template.attributes())
                .filteredOn(attribute -> SPOKEN.contains(attribute.name()))
                .filteredOn(attribute -> !attribute.element().hasAttribute("th:" + attribute.name()))
                .filteredOn(attribute -> !namesLanguage(attribute.element()))
                .filteredOn(attribute -> hasWord(withoutExpressions(attribute.value())))
                .isEmpty();
    }

    @Test
    void hasNoWordOfItsOwnInExpressions() {
        assertThat(template.attributes())
                .filteredOn(attribute -> SPOKEN_EXPRESSIONS.contains(attribute.name()))
                .filteredOn(attribute -> LITERAL.matcher(withoutExpressions(attribute.value()))
                        .results()
                        .anyMatch(literal -> hasWord(literal.group())))
                .isEmpty();
    }

    @Test
    void namesMessagesThatExist() {
        var module = String.valueOf(template.file()).replaceAll("/src/.*", "");
        var known = Stream.of(module, "services/platform")
                .flatMap(Messages::in)
                .flatMap(bundle -> bundle.keys().stream())
                .collect(Collectors.toSet());
        var written = Stream.concat(
                template.texts().map(Text::getContent),
                template.attributes().map(Attribute::value).filter(Objects::nonNull));
        assertThat(written.flatMap(text -> NAMED_MESSAGE.matcher(text).results().map(found -> found.group(1))))
                .isSubsetOf(known);
    }

    @Test
    void hasNoStyleOrScriptInline() {
        assertThat(template.texts())
                .filteredOn(text -> !text.getContent().isBlank())
                .filteredOn(text -> Template.around(text)
                        .anyMatch(element -> element.getElementName().matches("style|script")))
                .extracting(text -> text.getContent().strip())
                .isEmpty();
        // A mail has no style sheet, and no policy that forbids what stands in it.
        String inline = template.isMail() ? "on.*" : "(th:|hx-)?(style|styleappend|on.*)";
        assertThat(template.attributes())
                .noneMatch(attribute -> attribute.name().matches(inline))
                .noneMatch(attribute ->
                        attribute.value() != null && attribute.value().strip().matches("(javascript|js):.*"));
    }

    /** Thymeleaf replaces an element before it looks at the element's condition, which then counts for nothing. */
    @Test
    void replacesNoElementThatHasACondition() {
        assertThat(template.attributes())
                .filteredOn(attribute -> attribute.name().equals("th:replace"))
                .noneMatch(attribute -> hasAny(attribute.element(), Set.of("th:if", "th:unless", "th:each")));
    }

    /** A browser ends the paragraph where a menu begins (HTML, 4.4.1), and the menu stands outside of it. */
    @Test
    void hasNoMenuInAParagraph() {
        assertThat(template.attributes())
                .filteredOn(attribute -> attribute.element().getElementName().equals("details"))
                .noneMatch(attribute -> Template.around(attribute.element())
                        .anyMatch(element -> element.getElementName().equals("p")));
    }

    private static boolean hasWord(String text) {
        return WORD.matcher(text.replaceAll("&[a-z]+;", "")).find();
    }

    /** Expressions nest: the inner ones go first. */
    private static String withoutExpressions(String text) {
        var rest = WORKED_OUT.matcher(text).replaceAll("");
        return rest.equals(text) ? rest : withoutExpressions(rest);
    }

    private static boolean replacesItsContent(Element element) {
        return hasAny(element, REPLACING);
    }

    /** The name of a language or script in that language is the same for every reader. */
    private static boolean namesLanguage(Element element) {
        return element.hasAttribute("lang") && element.hasAttribute("hreflang");
    }

    private static boolean hasAny(Element element, Set<String> names) {
        return names.stream().anyMatch(element::hasAttribute);
    }
}
