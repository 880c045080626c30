/** Synonyms as JSON. */
@NullMarked
package org.spona.knowledge.synonym.api;

import org.jspecify.annotations.NullMarked;
