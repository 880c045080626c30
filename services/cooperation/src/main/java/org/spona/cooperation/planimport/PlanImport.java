package org.spona.cooperation.planimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.ColumnRole;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.DraftDoubt;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.matrix.DraftMatrix;
import org.spona.cooperation.matrix.MatrixReader;
import org.spona.cooperation.matrix.SourceTable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/** A table that somebody brings: kept as it was read, with each doubt, until a plan is made of it. It can be left and taken up again. */
@Entity
@Table(name = "plan_import")
public class PlanImport extends OwnedAggregate<PlanImport> {

    /** How far it has come. */
    public enum Status {
        /** None of its columns is known by its head. */
        COLUMNS,
        /** Its lines are looked through. */
        LINES,
        /** A plan was made of it. */
        DONE
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    private String source;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SourceTable> tables;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<List<String>> cells;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DraftLine> lines;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DraftDoubt> doubts;

    private @Nullable UUID planId;
    private UUID authorId;

    /** @param source the name of the file; empty for a paste */
    PlanImport(UUID id, Reader author, Ownership ownership, String source, List<SourceTable> tables, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.source = source;
        this.title = "";
        this.tables = tables;
        this.cells = List.of();
        this.lines = List.of();
        this.doubts = List.of();
        this.status = Status.COLUMNS;
        MatrixReader.findHead(tables).ifPresent(head -> take(MatrixReader.read(tables, head)));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanImport() {}

    private void take(DraftMatrix draft) {
        title = draft.title();
        cells = draft.cells();
        lines = draft.lines();
        doubts = draft.doubts();
        tables = List.of();
        status = Status.LINES;
    }

    /** Says what its columns hold, where their heads do not tell. */
    void columns(List<ColumnRole> roles, boolean headed, Instant now) {
        require(Status.COLUMNS);
        if (!roles.contains(ColumnRole.ACTION) && !roles.contains(ColumnRole.GOAL)) {
            throw new InvalidInput("roles", "plan-import.columns.missing");
        }
        take(MatrixReader.read(tables, MatrixReader.headOf(tables, roles, headed)));
        changed(now);
    }

    /** Puts the line of a doubt right. */
    void solve(int doubt, LineInput input, Instant now) {
        require(Status.LINES);
        DraftDoubt asked = doubt(doubt);
        DoubtCheck.check(asked.kind(), line(asked).orElse(null), input);
        line(asked).ifPresent(line -> edit(line.id(), input, now));
        settle(all().settled(doubt, DraftDoubt.State.SOLVED), now);
    }

    /** Leaves the line of a doubt as it is. */
    void accept(int doubt, Instant now) {
        require(Status.LINES);
        requireAcceptable(doubt(doubt).kind());
        settle(all().settled(doubt, DraftDoubt.State.ACCEPTED), now);
    }

    /** Leaves all lines as they are that are in doubt for the same reason. */
    void accept(DoubtKind kind, Instant now) {
        require(Status.LINES);
        requireAcceptable(kind);
        settle(all().accepted(kind), now);
    }

    private static void requireAcceptable(DoubtKind kind) {
        if (!kind.isAcceptable()) {
            throw new InvalidInput("text", "plan-import.too-long");
        }
    }

    /** Puts a line right. */
    void edit(int line, LineInput input, Instant now) {
        require(Status.LINES);
        var changed = new ImportLines(lines);
        changed.put(line, input);
        lines = changed.list();
        changed(now);
    }

    /** Puts a line to the one before it. */
    void join(int line, Instant now) {
        require(Status.LINES);
        var changed = new ImportLines(lines);
        changed.join(line, all().has(line, DoubtKind.GLUED_LETTER));
        lines = changed.list();
        settle(all().without(line), now);
    }

    /** Takes a line out. */
    void drop(int line, Instant now) {
        require(Status.LINES);
        var changed = new ImportLines(lines);
        changed.drop(line);
        lines = changed.list();
        settle(all().without(line), now);
    }

    /**
     * A plan was made of it.
     *
     * @throws Refusal {@code plan-import-open-doubts} while something is in doubt
     */
    void finish(UUID plan, Instant now) {
        requireReady();
        planId = plan;
        status = Status.DONE;
        changed(now);
    }

    /** Refuses what no plan can be made of yet. */
    void requireReady() {
        require(Status.LINES);
        if (open() > 0) {
            throw new Refusal(PlanImportError.OPEN_DOUBTS);
        }
    }

    private ImportDoubts all() {
        return new ImportDoubts(doubts);
    }

    private void settle(ImportDoubts settled, Instant now) {
        doubts = settled.list();
        changed(now);
    }

    private void require(Status needed) {
        if (status != needed) {
            throw new Refusal(PlanImportError.WRONG_STATUS);
        }
    }

    /** A doubt by its number. */
    public DraftDoubt doubt(int id) {
        return all().get(id);
    }

    /** The line that a doubt is about, unless it was taken out. */
    public Optional<DraftLine> line(DraftDoubt doubt) {
        return Optional.ofNullable(new ImportLines(lines).find(doubt.line()));
    }

    /** A line by its number. */
    public DraftLine line(int id) {
        return new ImportLines(lines).get(id);
    }

    /** What stands in a cell of the table as it was read. */
    public String cell(int row, int column) {
        return new SourceCells(cells).at(row, column);
    }

    /** How many doubts nobody has settled. */
    public long open() {
        return all().open();
    }

    public Status status() {
        return status;
    }

    /** The name of the file; empty for a paste. */
    public String source() {
        return source;
    }

    /** What stood before the table. */
    public String title() {
        return title;
    }

    /** The cells of the table; while its columns are not known, of the largest of those that were sent. */
    public List<List<String>> firstCells() {
        return status == Status.COLUMNS ? SourceCells.ofLargest(tables).rows() : cells;
    }

    public List<DraftLine> lines() {
        return lines;
    }

    public List<DraftDoubt> doubts() {
        return doubts;
    }

    /** The plan that was made of it. */
    public Optional<UUID> planId() {
        return Optional.ofNullable(planId);
    }

    UUID authorId() {
        return authorId;
    }
}
