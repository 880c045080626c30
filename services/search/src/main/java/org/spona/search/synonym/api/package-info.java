/** Synonyms as JSON. */
@NullMarked
package org.spona.search.synonym.api;

import org.jspecify.annotations.NullMarked;
