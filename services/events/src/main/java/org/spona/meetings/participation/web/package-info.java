/** Who was there as pages, and as a section of a meeting's page. */
@NullMarked
package org.spona.meetings.participation.web;

import org.jspecify.annotations.NullMarked;
