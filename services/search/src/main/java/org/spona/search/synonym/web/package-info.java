/** Synonyms as pages. */
@NullMarked
package org.spona.search.synonym.web;

import org.jspecify.annotations.NullMarked;
