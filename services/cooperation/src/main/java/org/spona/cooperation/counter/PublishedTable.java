package org.spona.cooperation.counter;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is told of a period.
 *
 * @param whole the cells of all organisations together
 * @param parts the cells of each
 */
record PublishedTable(List<PublishedCell> whole, Map<UUID, List<PublishedCell>> parts) {}
