package org.spona.search.finding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Readers;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kinds of things and the terms of vocabularies, as things bring them along. There are some dozens: every instance has all of them in
 * memory, and looks now and then for those that another one has met.
 */
@Component
public class FacetTerms {

    private static final Logger log = LoggerFactory.getLogger(FacetTerms.class);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private volatile Map<Facet, Map<String, FacetTerm>> known = Map.of();

    FacetTerms(JdbcClient database, PlatformTransactionManager transactions, JsonMapper json) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.json = json;
    }

    /** All terms of a facet; the same list until one changes. */
    public List<FacetTerm> list(Facet facet) {
        return List.copyOf(known.getOrDefault(facet, Map.of()).values());
    }

    /** Everything that is known; another map once something changes. */
    public Map<Facet, Map<String, FacetTerm>> known() {
        return known;
    }

    /** The label of a value in the language of a page; empty when nothing has brought it along. */
    public String label(Facet facet, String code, Locale locale) {
        return find(facet, code)
                .map(term -> term.labels().in(locale.toLanguageTag()))
                .orElse("");
    }

    /** The icon of a kind. */
    public String icon(String kind) {
        return find(Facet.KIND, kind).map(FacetTerm::icon).orElse("");
    }

    /** Where the page of a thing is. */
    public String address(ThingKey thing) {
        return find(Facet.KIND, thing.kind()).map(FacetTerm::path).orElse("") + thing.id();
    }

    /**
     * Keeps what came along with a thing, in a transaction of its own.
     *
     * @param at when it was told: what was told later stays
     */
    public void keep(Findable thing, Instant at) {
        List<FacetTerm> fresh = FacetTerm.of(thing)
                .filter(term -> !find(term.facet(), term.code()).equals(Optional.of(term)))
                .toList();
        if (!fresh.isEmpty()) {
            Readers.runAsService(() -> transaction.executeWithoutResult(_ -> fresh.forEach(term -> keep(term, at))));
            refresh();
        }
    }

    @Scheduled(fixedDelayString = "${spona.search.terms:5s}")
    void refresh() {
        try {
            known = Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> read())));
        } catch (DataAccessException | TransactionException away) {
            log.warn("the terms cannot be read at the moment: {}", away.getMessage());
        }
    }

    private Optional<FacetTerm> find(Facet facet, String code) {
        return Optional.ofNullable(known.getOrDefault(facet, Map.of()).get(code));
    }

    private void keep(FacetTerm term, Instant at) {
        database.sql("""
                        insert into search_term as known (facet, code, labels, icon, path, told_at)
                        values (:facet, :code, cast(:labels as jsonb), :icon, :path, :at)
                        on conflict (facet, code) do update set labels = excluded.labels, icon = excluded.icon,
                            path = excluded.path, told_at = excluded.told_at
                        where known.told_at <= excluded.told_at""")
                .param("facet", term.facet().name())
                .param("code", term.code())
                .param("labels", json.writeValueAsString(term.labels()))
                .param("icon", term.icon())
                .param("path", term.path())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<Facet, Map<String, FacetTerm>> read() {
        Map<Facet, Map<String, FacetTerm>> read = database
                .sql("select facet, code, labels::text, icon, path from search_term")
                .query((row, _) -> new FacetTerm(
                        Facet.valueOf(row.getString("facet")),
                        row.getString("code"),
                        json.readValue(row.getString("labels"), Labels.class),
                        row.getString("icon"),
                        row.getString("path")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        FacetTerm::facet,
                        () -> new EnumMap<>(Facet.class),
                        Collectors.toMap(FacetTerm::code, Function.identity())));
        return read.equals(known) ? known : read;
    }
}
