package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The JSON API that a service promises to others: an OpenAPI 3.1 file that says word for word what the code does. Whoever
 * changes the one changes the other in the same commit, and so sees what her change means for others.
 */
public final class ApiContract {

    private static final Path NEW = Path.of("target", "openapi.yaml");

    private ApiContract() {}

    /**
     * Holds a service to its file. What the code does instead is left in {@code target/openapi.yaml}.
     *
     * @param file such as {@code contracts/openapi/members.yaml}, relative to the folder of the module
     * @param asker somebody who may ask the service
     */
    public static void holds(String file, MockMvc service, Account asker) throws Exception {
        String code = service.perform(
                        MockMvcRequestBuilders.get("/v3/api-docs.yaml").with(asker.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(NEW, code);
        assertThat(code)
                .as("%s; if the change is meant, copy %s there", file, NEW)
                .isEqualTo(read(Path.of(file)));
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
