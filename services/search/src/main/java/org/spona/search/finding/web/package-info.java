/** The search as pages. */
@NullMarked
package org.spona.search.finding.web;

import org.jspecify.annotations.NullMarked;
