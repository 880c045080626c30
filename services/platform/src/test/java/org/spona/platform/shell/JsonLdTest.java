package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    private static final String HOSTILE = "</script><script>alert(\"1 & 2\")</script><!-- \u2028";

    private record Named(String name) implements JsonLd {

        @Override
        public String path() {
            return "/practices/7";
        }

        @Override
        public String type() {
            return "CreativeWork";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public String language() {
            return "sr-Latn";
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("keywords", "", "sameAs", List.of(), "author", JsonLd.organisation("Bar"));
        }
    }

    @Test
    void saysTheSameAfterItWasRead() {
        var read = JsonMapper.shared().readTree(new Named(HOSTILE).script("https://spona.example"));

        assertThat(read.path("name").asString()).isEqualTo(HOSTILE);
        assertThat(read.path("@id").asString()).isEqualTo("https://spona.example/practices/7");
        assertThat(read.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(read.path("author").path("name").asString()).isEqualTo("Bar");
    }

    @Test
    void endsNoElement() {
        assertThat(new Named(HOSTILE).script("https://spona.example")).doesNotContain("<", ">", "&");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(new Named("Praksa").script("https://spona.example"))
                .doesNotContain("description", "keywords", "sameAs");
    }
}
