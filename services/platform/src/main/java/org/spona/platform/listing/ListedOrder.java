package org.spona.platform.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.aggregate.Aggregate;

/** Things that were looked up by their ids, in the order of a list of those. */
public final class ListedOrder {

    private ListedOrder() {}

    public static <A extends Aggregate<A>> List<A> of(List<UUID> ids, List<A> found) {
        Map<UUID, A> byId = found.stream().collect(Collectors.toMap(Aggregate::getId, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }
}
