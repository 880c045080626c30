/** Search as pages. */
@NullMarked
package org.spona.knowledge.search.web;

import org.jspecify.annotations.NullMarked;
