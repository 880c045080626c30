package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void secretStaysTheSameAfterARestartAndOnlyItsOwnerReadsTheFile(@TempDir Path folder) throws IOException {
        String drawn = new Secrets(folder).get("postgresql.members_app");

        assertThat(new Secrets(folder).get("postgresql.members_app")).isEqualTo(drawn);
        assertThat(new Secrets(folder).get("postgresql.members_owner")).isNotEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
