package org.spona.knowledge.exchange;

import java.util.UUID;

/**
 * A municipality that an import has named and the directory lacks; told so that members enters it.
 *
 * @param id under which it is known from now on
 * @param country ISO 3166-1 alpha-2
 * @param nameLatin its name in Latin letters
 * @param nameCyrillic the same in Cyrillic
 */
public record UnlistedMunicipality(UUID id, String country, String nameLatin, String nameCyrillic) {}
