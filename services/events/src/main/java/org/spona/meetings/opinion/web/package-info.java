/** Pages of opinions. */
@NullMarked
package org.spona.meetings.opinion.web;

import org.jspecify.annotations.NullMarked;
