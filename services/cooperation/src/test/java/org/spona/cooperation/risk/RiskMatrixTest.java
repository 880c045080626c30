package org.spona.cooperation.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.risk.RiskMatrix.Count;
import org.spona.cooperation.risk.RiskMatrix.LikelihoodCell;

class RiskMatrixTest {

    @Test
    void hasACellForEachLikelihoodAndImpactTheHardestFirst() {
        RiskMatrix matrix = RiskMatrix.of(List.of(
                new Count(Likelihood.LIKELY, Impact.SEVERE, 2),
                new Count(Likelihood.UNLIKELY, Impact.LIGHT, 1),
                new Count(Likelihood.LIKELY, null, 3),
                new Count(null, null, 4)));

        assertThat(matrix.rows())
                .extracting(RiskMatrix.ImpactRow::impact)
                .containsExactly(Impact.SEVERE, Impact.SERIOUS, Impact.MODERATE, Impact.LIGHT);
        assertThat(matrix.rows().getFirst().cells())
                .containsExactly(
                        new LikelihoodCell(Likelihood.UNLIKELY, 0),
                        new LikelihoodCell(Likelihood.POSSIBLE, 0),
                        new LikelihoodCell(Likelihood.LIKELY, 2),
                        new LikelihoodCell(Likelihood.HAPPENING, 0));
        assertThat(matrix.rows().getLast().cells().getFirst().number()).isEqualTo(1);
        assertThat(matrix.unassessed()).isEqualTo(7);
    }

    @Test
    void isThereWithoutAnyRisk() {
        RiskMatrix matrix = RiskMatrix.of(List.of());
        assertThat(matrix.rows()).hasSize(Impact.values().length);
        assertThat(matrix.unassessed()).isZero();
    }
}
