/** The vocabularies as JSON. */
@NullMarked
package org.spona.knowledge.vocabulary.api;

import org.jspecify.annotations.NullMarked;
