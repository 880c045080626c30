/** Registration for open events as pages, and as a section of a meeting's page. */
@NullMarked
package org.spona.meetings.registration.web;

import org.jspecify.annotations.NullMarked;
