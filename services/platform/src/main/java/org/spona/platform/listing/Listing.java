package org.spona.platform.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.language.FoldedName;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list that a statement selects, of which a page is shown; the database leaves out what the reader may not see. */
public final class Listing {

    private final JdbcClient database;
    private final String from;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** @param from the statement from {@code from} on, with its conditions and without an order: a constant, never what somebody typed */
    public Listing(JdbcClient database, String from) {
        this.database = database;
        this.from = from;
    }

    /** The same with a value for a parameter of the statement: of an enum its name; null where nothing is asked for. */
    public Listing with(String parameter, @Nullable Object value) {
        values.put(parameter, value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }

    /** The same for what has these words: the value that {@link SearchedWords#CONDITION} asks for. */
    public Listing searching(String words) {
        return with("words", FoldedName.of(words));
    }

    /** A page of things, what was changed last first. */
    public <A extends Aggregate<A>> PageOf<A> lastChangedFirst(
            PageRequest page, Function<List<UUID>, List<A>> thingsOfIds) {
        return page(page, "updated_at desc", thingsOfIds);
    }

    /**
     * A page of things.
     *
     * @param order the columns by which they are sorted before their ids: a constant
     * @param thingsOfIds looks things up by their ids, in any order
     */
    public <A extends Aggregate<A>> PageOf<A> page(
            PageRequest page, String order, Function<List<UUID>, List<A>> thingsOfIds) {
        List<UUID> ids = statement("select id " + from + " order by " + order + ", id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return new PageOf<>(
                ListedOrder.of(ids, thingsOfIds.apply(ids)), total(page, ids.size()), page.page(), page.size());
    }

    /** How many things there are; the last page tells it without another question. */
    private long total(PageRequest page, int found) {
        boolean last = found < page.size() && (found > 0 || page.offset() == 0);
        return last
                ? page.offset() + (long) found
                : statement("select count(*) " + from).query(Long.class).single();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return database.sql(sql).params(values);
    }
}
