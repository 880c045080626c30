/** The search log as pages. */
@NullMarked
package org.spona.search.log.web;

import org.jspecify.annotations.NullMarked;
