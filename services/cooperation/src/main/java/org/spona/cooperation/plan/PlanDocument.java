package org.spona.cooperation.plan;

import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan as a document with its table in the six columns; there is no other table in it, so that it can be read again. */
@Component
public class PlanDocument implements DocumentSource {

    private final PlanReading plans;

    PlanDocument(PlanReading plans) {
        this.plans = plans;
    }

    @Override
    @Transactional(readOnly = true)
    public Document write(UUID id, DocumentBuilder document) {
        Plan plan = plans.get(id);
        PlanContent content = plan.content();
        document.markdown(content.summary(), content.language());
        return document.table(
                        "plan.matrix",
                        document.heads(MatrixCells.HEADS.toArray(String[]::new)),
                        MatrixCells.of(
                                plan.matrix(),
                                document.words("plan.direction"),
                                text -> document.written(text, content.language())))
                .build(plan.thing(), "plan.list");
    }
}
