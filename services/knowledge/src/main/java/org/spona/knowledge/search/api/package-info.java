/** Search as JSON. */
@NullMarked
package org.spona.knowledge.search.api;

import org.jspecify.annotations.NullMarked;
