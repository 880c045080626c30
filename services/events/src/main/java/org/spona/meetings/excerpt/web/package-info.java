/** Pages of excerpts. */
@NullMarked
package org.spona.meetings.excerpt.web;

import org.jspecify.annotations.NullMarked;
