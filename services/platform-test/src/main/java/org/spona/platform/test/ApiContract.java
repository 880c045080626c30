package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The JSON API that a service promises to others: an OpenAPI 3.1 file that says word for word what the code does. Whoever
 * changes the one changes the other in the same commit, and so sees what her change means for others. Each service extends this test.
 */
public abstract class ApiContract {

    private static final Path NEW = Path.of("target", "openapi.yaml");

    /** Holds a service to its file. What the code does instead is left in {@code target/openapi.yaml}. */
    @Test
    void isWhatTheCodeDoes(
            @Autowired MockMvc http, @Autowired TwoTenants our, @Value("${spring.application.name}") String service)
            throws Exception {
        Path file = Path.of("contracts", "openapi", service + ".yaml");
        String code = http.perform(MockMvcRequestBuilders.get("/v3/api-docs.yaml")
                        .with(our.bar().signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(NEW, code);
        assertThat(code)
                .as("%s; if the change is meant, copy %s there", file, NEW)
                .isEqualTo(read(file));
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
