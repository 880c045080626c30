package org.spona.knowledge.exchange;

/**
 * A place that lines name, however they write it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name folded, as {@link PlaceName#key()}
 */
public record PlaceKey(String country, String name) {}
