import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../../src/exchange/clock.ts';
import { standInAnimation } from '../browserStandIns.ts';

const duration = 1000;
let time = 0;

function clockAt(position: number) {
  return createClock(duration, { position, speed: 1 }, () => time);
}

function pass(milliseconds: number): void {
  time += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

beforeEach(() => {
  time = 5000;
  vi.useFakeTimers();
});

describe('the clock of an exchange', () => {
  it('plays from where it stands and halts at the end', () => {
    const clock = clockAt(0);
    clock.play();
    pass(400);
    expect(clock.position()).toBe(400);
    pass(600);
    expect(clock.state()).toEqual({ playing: false, position: duration, speed: 1 });
  });

  it('begins again when it is played at the end', () => {
    const clock = clockAt(duration);
    clock.play();
    pass(100);
    expect(clock.position()).toBe(100);
  });

  it('stands still when it is paused, and goes on from there', () => {
    const clock = clockAt(0);
    clock.play();
    pass(300);
    clock.pause();
    pass(500);
    expect(clock.position()).toBe(300);
    clock.play();
    pass(100);
    expect(clock.position()).toBe(400);
  });

  it('plays as far as it is told', () => {
    const clock = clockAt(0);
    clock.playTo(250);
    pass(1000);
    expect(clock.state()).toMatchObject({ playing: false, position: 250 });
  });

  it('keeps its aim when the speed changes on the way', () => {
    const clock = clockAt(0);
    clock.playTo(500);
    pass(100);
    clock.setSpeed(2);
    pass(100);
    expect(clock.position()).toBe(300);
    pass(400);
    expect(clock.state()).toMatchObject({ playing: false, position: 500 });
  });

  it('can be set to any moment, but not beyond its ends', () => {
    const clock = clockAt(0);
    clock.seek(700);
    expect(clock.position()).toBe(700);
    clock.seek(-1);
    expect(clock.position()).toBe(0);
    clock.seek(9999);
    expect(clock.position()).toBe(duration);
  });

  it('takes half the time at double speed', () => {
    const clock = createClock(duration, { position: 0, speed: 2 }, () => time);
    clock.play();
    pass(500);
    expect(clock.state()).toMatchObject({ playing: false, position: duration });
  });

  it('gives all animations one start time, whenever they join', () => {
    const clock = clockAt(0);
    const [early, late] = [standInAnimation(), standInAnimation()];
    clock.drive(early);
    clock.play();
    pass(300);
    clock.drive(late);
    expect(late.startTime).toBe(early.startTime);
    clock.pause();
    expect([early.currentTime, late.currentTime]).toEqual([300, 300]);
  });

  it('lets an animation go when its part is gone', () => {
    const clock = clockAt(0);
    const driven = standInAnimation();
    const cancel = vi.spyOn(driven, 'cancel');
    const release = clock.drive(driven);
    release();
    clock.seek(500);
    expect(cancel).toHaveBeenCalledOnce();
    expect(driven.currentTime).toBe(0);
  });

  it('tells its listeners of what is done to it, not of every moment', () => {
    const clock = clockAt(0);
    const listener = vi.fn();
    const stop = clock.subscribe(listener);
    clock.play();
    pass(900);
    expect(listener).toHaveBeenCalledTimes(1);
    pass(100);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    clock.seek(0);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
