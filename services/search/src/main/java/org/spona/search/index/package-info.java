/** The index of all things; the only package that knows Elasticsearch. */
@NullMarked
package org.spona.search.index;

import org.jspecify.annotations.NullMarked;
