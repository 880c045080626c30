package org.spona.cooperation.planimport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.cooperation.matrix.ColumnRole;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.SentTable;
import org.spona.cooperation.matrix.SourceTable;
import org.spona.cooperation.matrix.TableReading;
import org.spona.cooperation.matrix.UnreadableTable;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAuthoring;
import org.spona.cooperation.plan.PlanInput;
import org.spona.cooperation.plan.PlanMatrix;
import org.spona.cooperation.plan.PlanReading;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who bring the table of a plan. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class PlanImporting {

    private static final int LONGEST_NAME = 200;

    private final PlanImports imports;
    private final PlanAuthoring plans;
    private final PlanReading reading;
    private final NewIds ids;
    private final Clock clock;

    PlanImporting(PlanImports imports, PlanAuthoring plans, PlanReading reading, NewIds ids, Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.reading = reading;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reads what somebody sent and keeps it. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @param field in which it was sent
     * @param name of the file; empty for a paste
     * @throws InvalidInput naming the field, when there is no table in it, or more than is read
     * @throws Refusal {@code forbidden} when the reader writes for nobody
     */
    public PlanImport bring(UUID id, String field, String name, SentTable sent) {
        return imports.findById(id).orElseGet(() -> {
            Membership workplace =
                    Readers.get().workplaceAs(Role::writes).orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
            List<SourceTable> tables = tables(field, sent);
            var ownership = new Ownership(workplace.organisationId(), workplace.networkId(), Visibility.PRIVATE);
            String source = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
            return ids.take(
                    id,
                    () -> imports.saveAndFlush(
                            new PlanImport(id, Readers.get(), ownership, source, tables, clock.instant())));
        });
    }

    private static List<SourceTable> tables(String field, SentTable sent) {
        try {
            return TableReading.read(sent);
        } catch (UnreadableTable refused) {
            throw new InvalidInput(field, "plan-import.refused." + refused.reason());
        }
    }

    /** Whether the reader brings tables: she writes for an organisation. */
    public boolean canBring() {
        return Readers.get().isAnywhere(Role::writes);
    }

    /** A table that was brought. */
    @Transactional(readOnly = true)
    public PlanImport get(UUID id) {
        return imports.get(id);
    }

    /** Those of which no plan was made yet, last changed first. */
    @Transactional(readOnly = true)
    public List<PlanImport> listOpen() {
        return imports.findFirst50ByStatusNotOrderByUpdatedAtDesc(PlanImport.Status.DONE);
    }

    /** Says what the columns hold. */
    public PlanImport columns(UUID id, List<ColumnRole> roles, boolean headed) {
        return change(id, brought -> brought.columns(roles, headed, clock.instant()));
    }

    /** Puts the line of a doubt right. */
    public PlanImport solve(UUID id, int doubt, LineInput input) {
        return change(id, brought -> brought.solve(doubt, input, clock.instant()));
    }

    /** Leaves the line of a doubt as it is. */
    public PlanImport accept(UUID id, int doubt) {
        return change(id, brought -> brought.accept(doubt, clock.instant()));
    }

    /** Leaves all lines as they are that are in doubt for the same reason. */
    public PlanImport accept(UUID id, DoubtKind kind) {
        return change(id, brought -> brought.accept(kind, clock.instant()));
    }

    /** Puts a line right that nobody doubts. */
    public PlanImport edit(UUID id, int line, LineInput input) {
        return change(id, brought -> brought.edit(line, input, clock.instant()));
    }

    /** Puts a line to the one before it. */
    public PlanImport join(UUID id, int line) {
        return change(id, brought -> brought.join(line, clock.instant()));
    }

    /** Takes a line out. */
    public PlanImport drop(UUID id, int line) {
        return change(id, brought -> brought.drop(line, clock.instant()));
    }

    /**
     * Makes a plan of it, once nothing is in doubt. Repeating it does nothing more.
     *
     * @throws Refusal {@code plan-import-open-doubts}
     */
    public Plan finish(UUID id, PlanInput input) {
        PlanImport brought = writable(id);
        if (brought.planId().isPresent()) {
            return reading.get(brought.planId().get());
        }
        brought.requireReady();
        PlanMatrix matrix = ImportedPlan.of(brought.lines());
        UUID plan = UUID.randomUUID();
        Plan made = plans.save(plan, input);
        Plan written = plans.write(plan, matrix, Optional.of(made.version()));
        brought.finish(plan, clock.instant());
        imports.saveAndFlush(brought);
        return written;
    }

    /** Throws it away. */
    public void discard(UUID id) {
        imports.delete(writable(id));
    }

    private PlanImport change(UUID id, Consumer<PlanImport> how) {
        PlanImport brought = writable(id);
        how.accept(brought);
        return imports.saveAndFlush(brought);
    }

    private PlanImport writable(UUID id) {
        PlanImport brought = imports.get(id);
        if (!Readers.get().actsFor(brought.ownership(), Role::writes)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return brought;
    }
}
