/** Pages of issues. */
@NullMarked
package org.spona.regulations.issue.web;

import org.jspecify.annotations.NullMarked;
