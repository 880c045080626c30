/** What every service's HTTP face shares: authentication, the reader of a request, paging. */
@NullMarked
package org.spona.platform.web;

import org.jspecify.annotations.NullMarked;
