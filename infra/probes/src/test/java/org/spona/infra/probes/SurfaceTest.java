package org.spona.infra.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    /** The root of the sources: two folders above the one that Maven runs the tests in. */
    static final Path TREE = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern STEPS = Pattern.compile("\\{step:([a-z|-]+)}");

    /** The words that a part of the address of all pages of a controller may be, such as reports and plans. */
    private static final Pattern KINDS =
            Pattern.compile("@RequestMapping\\(\"[^\"]*\\{(?!step)\\w+:([a-z-]+(?:\\|[a-z-]+)+)}");

    /** How many pages those that are inherited map, for each word that a part of their address may be. */
    private static final Map<String, Integer> INHERITED = Map.of(
            " extends StepPages<", 2,
            " extends OrganisationListPages<", 4,
            " extends HistoryPages ", 2,
            " extends DocumentDownload ", 2,
            " extends LinkPages ", 4,
            " extends FormPages<", 3,
            " extends RowFormPages<", 2,
            " extends AttachmentPages ", 11,
            " extends LineEditPages ", 7,
            " extends DraftTextPages ", 10);

    private static final List<Operation> SURFACE = Surface.of(TREE);

    @Test
    void knowsEveryPageThatAControllerMaps() throws IOException {
        long mapped = 0;
        try (Stream<Path> files = Files.walk(TREE.resolve("services"))) {
            for (Path file : files.filter(found -> found.toString().matches(".*/src/main/.*\\.java"))
                    .toList()) {
                String source = Files.readString(file);
                if (!source.contains("@RestController")
                        && !source.contains(" abstract class ")
                        && !source.contains("${spona.notices.stop-path}")) {
                    mapped += mappings(source);
                }
            }
        }
        assertThat(SURFACE).filteredOn(operation -> !operation.isApi()).hasSize((int) mapped);
    }

    /**
     * One for each annotation that has an address, or for each word that a part of it may be; a step is asked about and taken, and so are
     * the adding and the removing of a link.
     */
    private static long mappings(String source) {
        Matcher steps = STEPS.matcher(source);
        long words = steps.find() ? steps.group(1).split("\\|").length : 1;
        Matcher all = KINDS.matcher(source);
        long kinds = all.find() ? all.group(1).split("\\|").length : 1;
        long inherited = INHERITED.entrySet().stream()
                .filter(pages -> source.contains(pages.getKey()))
                .mapToLong(pages -> pages.getValue() * words)
                .sum();
        long own = source.lines()
                .filter(line -> line.matches("\\s+@(Get|Post|Put|Delete|Patch)Mapping\\b.*"))
                .mapToLong(line -> line.contains("(STEP)")
                        ? words
                        : 1 + line.chars().filter(letter -> letter == '|').count())
                .sum();
        return kinds * (inherited + own);
    }

    @Test
    void readsPathsBodiesAndParametersOfContracts() {
        assertThat(SURFACE).anySatisfy(operation -> {
            assertThat(operation).hasToString("PUT /api/v1/practices/{id}");
            assertThat(operation.service()).isEqualTo("knowledge");
            assertThat(operation.body()).containsKeys("title", "topics");
        });
        assertThat(SURFACE)
                .filteredOn(operation -> operation.toString().equals("GET /api/v1/search"))
                .singleElement()
                .satisfies(operation -> assertThat(operation.parameters()).contains("q", "countries"));
    }

    @Test
    void makesAnAddressOfEveryWordThatAStepMayBe() {
        assertThat(SURFACE.stream().map(Operation::toString))
                .contains(
                        "POST /meetings/{id}/cancel",
                        "GET /practices/{id}/publish",
                        "POST /meetings/{id}/links/{linkId}/remove",
                        "POST /meetings/{id}/remind",
                        "GET /meetings/calendar/{token}.ics",
                        "POST /practices/files/uploads/{kind}/{thing}");
    }

    @Test
    void makesTheSameRequestOfTheSameSeed() {
        HostileInput first = HostileInput.of(17, SURFACE, List.of());
        HostileInput second = HostileInput.of(17, SURFACE, List.of());
        assertThat(first.curl()).isEqualTo(second.curl());
        assertThat(first.body()).isEqualTo(second.body());
        assertThat(HostileInput.of(18, SURFACE, List.of()).curl()).isNotEqualTo(first.curl());
    }
}
