// What scripts of other people do to a page, in short: libraries of old that change built-in objects, one that
// wraps everything that is asynchronous, and another chat. Each is the text of a script that runs first.

/** Adds to the prototypes, and replaces what browsers have got since. */
const prototypes = `
  Object.extend = function (target, source) { for (var name in source) target[name] = source[name]; return target; };
  var $A = window.$A = Array.from = function (list) {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    var length = list.length || 0, result = new Array(length);
    while (length--) result[length] = list[length];
    return result;
  };
  Object.extend(Object, {
    keys: function (object) { var names = []; for (var name in object) names.push(name); return names; },
    values: function (object) { var all = []; for (var name in object) all.push(object[name]); return all; },
    isArray: function (object) { return object && object.constructor === Array; },
    toJSON: function (value) { return String(value); },
    clone: function (object) { return Object.extend({}, object); },
  });
  Object.extend(Function.prototype, {
    bind: function () {
      var method = this, values = $A(arguments), object = values.shift();
      return function () { return method.apply(object, values.concat($A(arguments))); };
    },
    delay: function (seconds) { return window.setTimeout(this, seconds * 1000); },
    wrap: function (outer) { var inner = this; return function () { return outer.apply(this, [inner].concat($A(arguments))); }; },
  });
  Object.extend(String.prototype, {
    strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
    include: function (text) { return this.indexOf(text) > -1; },
    startsWith: function (text) { return this.indexOf(text) === 0; },
    toArray: function () { return this.split(''); },
    toJSON: function () { return '"' + this + '"'; },
    times: function (count) { return new Array(count + 1).join(this); },
  });
  var each = function (step) { for (var at = 0; at < this.length; at++) step(this[at], at); return this; };
  var toArray = function () { return [].concat(this); };
  Object.extend(Array.prototype, {
    _each: each, each: each, toArray: toArray, entries: toArray, clone: toArray,
    toJSON: function () { return '[' + this.join(', ') + ']'; },
    include: function (item) { return this.indexOf(item) !== -1; },
    find: function (test) { for (var at = 0; at < this.length; at++) if (test(this[at], at)) return this[at]; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; },
    reverse: function (inPlace) { var copy = []; for (var at = this.length; at--;) copy.push(this[at]); return copy; },
    flatten: function () { return Array.prototype.concat.apply([], this); },
  });
  Number.prototype.toJSON = function () { return isFinite(this) ? this.toString() : 'null'; };
  window.$ = function (element) { return typeof element === 'string' ? document.getElementById(element) : element; };
  window.$$ = function (selector) { return $A(document.querySelectorAll(selector)); };
  document.getElementsByClassName = function (name) { return $$('.' + name); };
  Object.extend(HTMLElement.prototype, {
    update: function (html) { this.innerHTML = html; return this; },
    show: function () { this.style.display = ''; return this; },
    hide: function () { this.style.display = 'none'; return this; },
    toggle: function () { return this.style.display === 'none' ? this.show() : this.hide(); },
    remove: function () { this.parentNode.removeChild(this); return this; },
    replace: function (html) { this.outerHTML = html; return this; },
    insert: function (html) { this.innerHTML += html; return this; },
    observe: function (type, listener) { this.addEventListener(type, listener); return this; },
    select: function (selector) { return $A(this.querySelectorAll(selector)); },
    visible: function () { return this.style.display !== 'none'; },
  });`;

/** Takes names of the browser for its own, and puts methods on every element. */
const mootools = `
  Function.prototype.implement = function (methods) { for (var name in methods) this.prototype[name] = methods[name]; return this; };
  Function.prototype.extend = function (methods) { for (var name in methods) this[name] = methods[name]; return this; };
  Function.implement({
    bind: function (object, values) {
      var method = this;
      return function () { return method.apply(object, values || arguments); };
    },
    pass: function (values, object) { return this.bind(object, values); },
    attempt: function () { try { return this.apply(this, arguments); } catch (error) { return null; } },
    delay: function (wait, object, values) { return setTimeout(this.bind(object, values || []), wait); },
  });
  Array.extend({ from: function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item]; } });
  Array.implement({
    each: function (step, object) { for (var at = 0; at < this.length; at++) step.call(object, this[at], at, this); },
    clean: function () { return this.filter(function (item) { return item != null; }); },
    contains: function (item) { return this.indexOf(item) !== -1; },
    include: function (item) { if (!this.contains(item)) this.push(item); return this; },
    append: function (list) { this.push.apply(this, list); return this; },
    empty: function () { this.length = 0; return this; },
    erase: function (item) { for (var at = this.length; at--;) if (this[at] === item) this.splice(at, 1); return this; },
    item: function (at) { return this[at < 0 ? this.length + at : at]; },
  });
  String.implement({
    contains: function (text, part) { return part ? (part + this + part).indexOf(part + text + part) > -1 : this.indexOf(text) > -1; },
    clean: function () { return this.replace(/\\s+/g, ' ').trim(); },
    test: function (pattern) { return new RegExp(pattern).test(this); },
  });
  var BrowserElement = window.Element;
  window.Element = function (tag, properties) { return document.createElement(tag).set(properties); };
  window.Element.prototype = BrowserElement.prototype;
  window.Element.implement({
    get: function (name) { return this[name]; },
    set: function (properties) { for (var name in properties) this[name] = properties[name]; return this; },
    erase: function (name) { this.removeAttribute(name); return this; },
    empty: function () { this.innerHTML = ''; return this; },
    dispose: function () { return this.parentNode ? this.parentNode.removeChild(this) : this; },
    destroy: function () { this.dispose(); return null; },
    inject: function (place) { place.appendChild(this); return this; },
    addEvent: function (type, listener) { this.addEventListener(type, listener); return this; },
    fireEvent: function () { return this; },
    match: function (selector) { return this.matches(selector); },
    getComputedStyle: function (name) { return window.getComputedStyle(this)[name]; },
  });
  window.Event = function (event) { this.event = event; };
  document.id = window.$ = function (element) { return typeof element === 'string' ? document.getElementById(element) : element; };
  window.addEvent = document.addEvent = window.addEventListener;`;

/** Every object has something that shows when it is walked through. */
const everyObject = `
  Object.prototype.extend = function (source) { for (var name in source) this[name] = source[name]; return this; };
  Object.prototype.forEach = function (step) { for (var name in this) step(this[name], name); };
  Object.prototype.text = 'of every object';
  Object.prototype.about = 'of every object';
  Object.prototype.error = 'of every object';`;

/** Replaces promises by its own, without what they have learnt lately, and wraps listeners, timers and observers. */
const zone = `
  (function () {
    var Native = window.Promise, nativeThen = Native.prototype.then;
    function ZonePromise(executor) {
      if (!(this instanceof ZonePromise)) throw new Error('Must be an instanceof Promise.');
      var own = this;
      own.state = new Native(function (resolve, reject) { executor(resolve, reject); });
    }
    ZonePromise.prototype = {
      constructor: ZonePromise,
      then: function (done, failed) {
        var state = this.state;
        return new ZonePromise(function (resolve, reject) { nativeThen.call(nativeThen.call(state, done, failed), resolve, reject); });
      },
      catch: function (failed) { return this.then(null, failed); },
      finally: function (last) {
        return this.then(function (value) { last(); return value; }, function (reason) { last(); throw reason; });
      },
    };
    ZonePromise.resolve = function (value) { return new ZonePromise(function (resolve) { resolve(value); }); };
    ZonePromise.reject = function (reason) { return new ZonePromise(function (_, reject) { reject(reason); }); };
    ['all', 'race', 'allSettled', 'any'].forEach(function (name) {
      ZonePromise[name] = function (list) { return ZonePromise.resolve(Native[name](list)); };
    });
    Native.prototype.then = function (done, failed) {
      var state = this;
      return new ZonePromise(function (resolve, reject) { nativeThen.call(state, resolve, reject); }).then(done, failed);
    };
    window.Promise = ZonePromise;

    var add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
    var wrapped = new WeakMap();
    function wrap(listener) {
      if (typeof listener !== 'function') return listener;
      if (!wrapped.has(listener)) wrapped.set(listener, function (event) { return listener.call(this, event); });
      return wrapped.get(listener);
    }
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      var copy = options;
      if (options && typeof options === 'object') {
        copy = Object.assign({}, options);
        if (options.signal) copy.signal = options.signal;
      }
      return add.call(this || window, type, wrap(listener), copy);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return remove.call(this || window, type, wrap(listener), options);
    };
    ['onclick', 'onfocus', 'onpointerenter', 'onkeydown'].forEach(function (property) {
      var set = new WeakMap();
      Object.defineProperty(HTMLElement.prototype, property, {
        configurable: true,
        get: function () { return set.get(this) || null; },
        set: function (listener) {
          if (set.has(this)) this.removeEventListener(property.slice(2), set.get(this));
          set.set(this, listener);
          this.addEventListener(property.slice(2), listener);
        },
      });
    });
    ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'].forEach(function (name) {
      var native = window[name];
      window[name] = function (step) { return native.apply(window, [wrap(step)].concat([].slice.call(arguments, 1))); };
    });
    ['MutationObserver', 'IntersectionObserver'].forEach(function (name) {
      var Observer = window[name];
      window[name] = function (listener, options) { return new Observer(wrap(listener), options); };
      window[name].prototype = Observer.prototype;
    });
  })();`;

export const oldLibraries: Record<string, string> = {
  'a library that adds to every prototype': prototypes,
  'a library that takes names of the browser': mootools,
  'a library that adds to every object': everyObject,
  'a library that wraps promises and listeners': zone,
};

/** A chat of somebody else's in the same corner, which talks to every window and answers whatever it hears. */
export const otherChat = `
  addEventListener('DOMContentLoaded', function () {
    var frame = document.createElement('iframe');
    frame.id = 'other-chat';
    frame.title = 'Another chat';
    frame.style.cssText = 'position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; border: 0; z-index: 2147483647';
    frame.srcdoc = '<button>Help</button><script>var left = 200; onmessage = function () {}; setInterval(function () { if (left-- > 0) parent.postMessage({ signpost: "close", type: "resize", id: left }, "*"); }, 5)<' + '/script>';
    document.body.append(frame);
    window.heardByOther = 0;
    addEventListener('message', function (event) {
      window.heardByOther += 1;
      if (event.source === frame.contentWindow || event.source === window) return;
      event.source.postMessage(event.data, '*');
      event.source.postMessage({ signpost: 'hidden' }, '*');
      event.source.postMessage({ type: 'ack', ok: true, payload: event.data }, '*');
      event.source.postMessage('[other]' + JSON.stringify(event.data), '*');
    });
    setInterval(function () {
      [null, 7, 'ping', ['ready'], { type: 'ready' }, { signpost: 'event', name: 'error', detail: {} }].forEach(function (message) {
        window.postMessage(message, '*');
      });
    }, 20);
  });`;
