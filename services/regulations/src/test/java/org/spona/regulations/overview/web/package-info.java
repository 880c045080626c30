@NullMarked
package org.spona.regulations.overview.web;

import org.jspecify.annotations.NullMarked;
