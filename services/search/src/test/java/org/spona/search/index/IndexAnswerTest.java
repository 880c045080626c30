package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.search.finding.SearchUnavailable;

class IndexAnswerTest {

    @Test
    void isWhatTheIndexSays() {
        assertThat(IndexAnswer.of(() -> "found")).isEqualTo("found");
    }

    @Test
    void isUnavailableWhenTheIndexCannotBeReached() {
        assertThatThrownBy(() -> IndexAnswer.of(() -> {
                    throw new IOException("connection refused");
                }))
                .isInstanceOf(SearchUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500, 503})
    void isUnavailableWhileTheIndexIsBuiltOverloadedOrFaulty(int status) {
        assertThatThrownBy(() -> IndexAnswer.of(() -> {
                    throw refusal(status);
                }))
                .isInstanceOf(SearchUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 409, 413})
    void isAFaultOfOursWhenTheIndexRefusesTheRequest(int status) {
        assertThatThrownBy(() -> IndexAnswer.of(() -> {
                    throw refusal(status);
                }))
                .isInstanceOf(ElasticsearchException.class);
    }

    private static ElasticsearchException refusal(int status) {
        return new ElasticsearchException(
                "search",
                ErrorResponse.of(response -> response.status(status)
                        .error(cause -> cause.type("parsing_exception").reason("unknown query"))));
    }
}
