package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spona.infra.checks.Repository;

/** What every table under the reader rule needs elsewhere. */
class ProtectedTablesTest {

    private static final Pattern PROTECTED = Pattern.compile("call protect_owned_table\\(\\s*'(\\w+)'");

    /** What nobody shares herself: copies of things, and what they were. */
    private static final Set<String> COPIES = Set.of("directory_thing", "directory_body", "thing_version");

    @Test
    void haveANameInTheHistoryOfWhoSeesWhat() {
        List<String> tables = Repository.here()
                .matching("services/*/src/main/resources/db/**")
                .filter((Path file) -> file.toString().endsWith(".sql"))
                .flatMap(file -> PROTECTED.matcher(Repository.here().text(file)).results())
                .map(found -> found.group(1))
                .filter(table -> !COPIES.contains(table))
                .toList();

        assertThat(tables).contains("practice", "meeting");
        assertThat(Messages.in("services/members")
                        .filter(bundle -> bundle.name().endsWith("/members"))
                        .findFirst()
                        .orElseThrow()
                        .keys())
                .containsAll(
                        tables.stream().map(table -> "sharing.kind." + table).toList());
    }
}
