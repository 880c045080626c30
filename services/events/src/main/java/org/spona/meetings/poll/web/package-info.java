/** Date polls as pages, and as a section of a draft's page. */
@NullMarked
package org.spona.meetings.poll.web;

import org.jspecify.annotations.NullMarked;
