/** The index of published practices; the only package that knows Elasticsearch. */
@NullMarked
package org.spona.knowledge.search.index;

import org.jspecify.annotations.NullMarked;
