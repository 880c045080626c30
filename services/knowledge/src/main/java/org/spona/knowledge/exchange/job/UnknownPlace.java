package org.spona.knowledge.exchange.job;

import org.spona.knowledge.exchange.PlaceKey;

/**
 * A place that rows name and the directory does not know, about which the importer is asked.
 *
 * @param name as the rows write it
 * @param rows how many name it
 */
public record UnknownPlace(PlaceKey key, String name, int rows) {}
