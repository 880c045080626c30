/** Pages of surveys. */
@NullMarked
package org.spona.meetings.survey.web;

import org.jspecify.annotations.NullMarked;
