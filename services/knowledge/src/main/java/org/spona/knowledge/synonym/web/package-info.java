/** Synonyms as pages. */
@NullMarked
package org.spona.knowledge.synonym.web;

import org.jspecify.annotations.NullMarked;
