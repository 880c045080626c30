package org.spona.cooperation.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.FoldedName;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offers and needs that the reader may see. */
@Service
@Transactional(readOnly = true)
public class ExchangeRegister {

    private static final String LISTED = """
             from exchange
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:form::text is null or form = :form)
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

    private final Exchanges exchanges;
    private final ExchangeAnswers answers;
    private final JdbcClient database;

    ExchangeRegister(Exchanges exchanges, ExchangeAnswers answers, JdbcClient database) {
        this.exchanges = exchanges;
        this.answers = answers;
        this.database = database;
    }

    /**
     * An offer or a need.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Exchange get(UUID id) {
        return exchanges.get(id);
    }

    /** An offer or a need, if the reader may see one with this id. */
    public Optional<Exchange> find(UUID id) {
        return exchanges.findById(id);
    }

    /** Offers and needs, last changed first. */
    public PageOf<Exchange> list(ExchangeFilter filter, PageRequest page) {
        List<UUID> ids = listed(
                        filter, "select id" + LISTED + " order by updated_at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        Map<UUID, Exchange> found =
                exchanges.findByIdIn(ids).stream().collect(Collectors.toMap(Exchange::getId, Function.identity()));
        return new PageOf<>(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), total, page.page(), page.size());
    }

    /** What organisations answer: to the owner all of it, to others their own. */
    public List<ExchangeAnswer> answers(Collection<UUID> ids) {
        return answers.list(ids);
    }

    /** What the reader's organisation answers, if it has. */
    public Optional<ExchangeAnswer> own(Exchange exchange) {
        return Readers.isVisitor()
                ? Optional.empty()
                : ExchangeStep.other(Readers.get(), exchange)
                        .flatMap(organisation -> answers.find(exchange.getId(), organisation));
    }

    /** Whether the reader writes offers and needs: she writes for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private JdbcClient.StatementSpec listed(ExchangeFilter filter, String statement) {
        return database.sql(statement)
                .param("status", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("form", filter.form() == null ? null : filter.form().name())
                .param("words", FoldedName.of(filter.q()));
    }
}
