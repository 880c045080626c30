package org.spona.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryParametersTest {

    @Test
    void keepsOrderRepetitionAndEmptyValues() {
        QueryParameters parameters = QueryParameters.parse("tema=a&q=%D1%92+%C4%87&tema=b&prazno=&samo");
        assertThat(parameters.values("tema")).containsExactly("a", "b");
        assertThat(parameters.values("q")).containsExactly("ђ ć");
        assertThat(parameters.values("prazno")).containsExactly("");
        assertThat(parameters.values("samo")).containsExactly("");
        assertThat(parameters.values("nema")).isEmpty();
        assertThat(parameters.asArrays().keySet()).containsExactly("tema", "q", "prazno", "samo");
    }

    @Test
    void takesALonePercentSignAsMeant() {
        assertThat(QueryParameters.parse("q=100%").values("q")).containsExactly("100%");
    }
}
